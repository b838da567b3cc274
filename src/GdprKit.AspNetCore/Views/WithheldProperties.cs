using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GdprKit.Register;
using GdprKit.Register.Serialization;

namespace GdprKit.AspNetCore.Views;

/// <summary>
/// The JSON of each view. A view's facts are gone before they come here; this leaves out their names as well, since an empty list would
/// say that there are none, and <c>"isProcessor": false</c> that the recipient is no processor.
/// </summary>
internal static class WithheldProperties
{
    private static readonly HashSet<(Type, string)> Security =
    [
        (typeof(ProcessingRegister), "securityMeasures"),
        (typeof(ProcessingActivity), "securityMeasures"),
        (typeof(DataItem), "protection"),
        (typeof(Transfer), "supplementary"),
        // Texts of measures are among them.
        (typeof(NoticeTranslation), "texts"),
    ];

    private static readonly HashSet<(Type, string)> NotPublic =
    [
        .. Security,
        .. Names<ProcessingRegister>("hash", "parts", "translations", "notPersonalData", "suppressions", "storedIn", "contradictions"),
        .. Names<PrivacyNotice>("showsSecurity"),
        .. Names<ProcessingActivity>("id", "formerIds", "titleIsInferred", "owner", "reviewed", "dpia", "processorFor", "storedIn", "contradictions", "origin"),
        .. Names<LegalBasis>("balancingTest", "origin"),
        .. Names<DataSubject>("id", "formerIds", "nameIsInferred", "identifier", "origin"),
        .. Names<DataItem>("nameIsInferred", "member", "because"),
        .. Names<DataSource>("origin"),
        .. Names<Recipient>("id", "formerIds", "isProcessor", "agreement", "terms", "subProcessors", "registrationNumber", "address", "country", "email", "phone", "url", "origin"),
        .. Names<Transfer>("assessment", "recipient", "origin"),
        .. Names<RetentionRule>("because", "datedBy", "origin"),
        .. Names<Consent>("version", "evidence", "origin"),
        .. Names<JointController>("arrangement", "origin"),
        .. Names<OptOut>("origin"),
        .. Names<DeclaredRight>("origin"),
        .. Names<Profiling>("origin"),
        .. Names<AutomatedDecision>("origin"),
        .. Names<Cookie>("origin"),
        .. Names<Denial>("origin"),
        .. Names<NoticeStatement>("origin"),
    ];

    private static readonly JsonTypeInfo<ProcessingRegister> WithoutSecurity = Without(Security);
    private static readonly JsonTypeInfo<ProcessingRegister> OnlyPublic = Without(NotPublic);

    public static JsonTypeInfo<ProcessingRegister> Json(RegisterView view) => view switch
    {
        RegisterView.Full => RegisterJson.Web.ProcessingRegister,
        RegisterView.WithoutSecurity => WithoutSecurity,
        _ => OnlyPublic,
    };

    private static JsonTypeInfo<ProcessingRegister> Without(HashSet<(Type, string)> withheld)
    {
        var options = new JsonSerializerOptions(RegisterJson.Web.Options)
        {
            TypeInfoResolver = RegisterJson.Web.WithAddedModifier(type =>
            {
                for (var i = type.Properties.Count - 1; i >= 0; i--)
                {
                    if (withheld.Contains((type.Type, type.Properties[i].Name))) type.Properties.RemoveAt(i);
                }
            }),
        };
        return (JsonTypeInfo<ProcessingRegister>)options.GetTypeInfo(typeof(ProcessingRegister));
    }

    private static IEnumerable<(Type, string)> Names<T>(params IEnumerable<string> names) => names.Select(n => (typeof(T), n));
}
