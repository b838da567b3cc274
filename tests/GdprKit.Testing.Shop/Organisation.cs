using GdprKit;

[assembly: DataController("Shop ApS", Address = "Torvet 1, 8000 Aarhus C", Country = "DK", Email = "privacy@shop.example")]
[assembly: PrivacyNotice(Language = "en", LastUpdated = "2026-11-01")]
