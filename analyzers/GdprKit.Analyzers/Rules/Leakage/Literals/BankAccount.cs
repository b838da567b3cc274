namespace GdprKit.Analyzers.Rules.Leakage.Literals;

/// <summary>IBANs (ISO 13616) of the length of their country, with a valid checksum, that no documentation gives as an example.</summary>
internal static class BankAccount
{
    private static readonly Dictionary<string, int> Lengths = new(StringComparer.Ordinal)
    {
        ["AT"] = 20,
        ["BE"] = 16,
        ["BG"] = 22,
        ["CH"] = 21,
        ["CY"] = 28,
        ["CZ"] = 24,
        ["DE"] = 22,
        ["DK"] = 18,
        ["EE"] = 20,
        ["ES"] = 24,
        ["FI"] = 18,
        ["FR"] = 27,
        ["GB"] = 22,
        ["GR"] = 27,
        ["HR"] = 21,
        ["HU"] = 28,
        ["IE"] = 22,
        ["IS"] = 26,
        ["IT"] = 27,
        ["LI"] = 21,
        ["LT"] = 20,
        ["LU"] = 20,
        ["LV"] = 21,
        ["MC"] = 27,
        ["MT"] = 31,
        ["NL"] = 18,
        ["NO"] = 15,
        ["PL"] = 28,
        ["PT"] = 25,
        ["RO"] = 24,
        ["SE"] = 24,
        ["SI"] = 19,
        ["SK"] = 24,
    };

    private static readonly HashSet<string> Examples = new(StringComparer.Ordinal)
    {
        "AT611904300234573201", "AT483200000012345864", "BE68539007547034", "BE71096123456769", "CH9300762011623852957", "CH5604835012345678009", "CZ6508000000192000145399", "DE89370400440532013000", "DE91100000000123456789",
        "DE75512108001245126199", "DK5000400440116243", "DK9520000123456789", "EE382200221020145685", "ES9121000418450200051332", "ES7921000813610123456789", "FI2112345600000785", "FI1410093000123458", "FR1420041010050500013M02606",
        "FR7630006000011234567890189", "GB29NWBK60161331926819", "GB82WEST12345698765432", "GB33BUKB20201555555555", "IE29AIBK93115212345678", "IE64IRCE92050112345678", "IS140159260076545510730339", "IT60X0542811101000000123456",
        "LT121000011101001000", "LU280019400644750000", "LV80BANK0000435195001", "NL91ABNA0417164300", "NL02ABNA0123456789", "NO9386011117947", "PL61109010140000071219812874", "PT50000201231234567890154", "SE4550000000058398257466", "SE3550000000054910000003",
    };

    public static bool IsValid(string iban)
    {
        if (iban.Length < 15 || !Lengths.TryGetValue(iban.Substring(0, 2), out var length) || iban.Length != length || Examples.Contains(iban)) return false;

        var rest = 0;
        foreach (var letter in iban.Substring(4) + iban.Substring(0, 4))
        {
            rest = char.IsDigit(letter) ? (rest * 10 + letter - '0') % 97 : (rest * 100 + letter - 'A' + 10) % 97;
        }

        return rest == 1;
    }
}
