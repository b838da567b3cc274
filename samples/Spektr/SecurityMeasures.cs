// Security is the authority's to read, except what is said to be public. It never reaches an anonymous reader of the register.

[assembly: SecurityMeasure(Measure.Confidentiality, Measure.Integrity, Measure.Physical, Measure.Technical, Measure.Organisational, Audience = Audience.Public)]
[assembly: SecurityMeasure(Measure.NeedToKnow, Measure.AccessControl, Audience = Audience.Public,
    Examples = ["access for few authorised people, whose work requires it"])]
[assembly: SecurityMeasure(Measure.SupplierContracts, Measure.SupplierAssessment, Audience = Audience.Public,
    Examples = ["suppliers and technologies of good repute are chosen", "suppliers are assessed before they start, and bound by contract"])]
[assembly: SecurityMeasure("the whole staff is trained regularly in privacy and information security, so that everybody knows why and how data is protected", Measure.Training, Audience = Audience.Public)]
[assembly: SecurityMeasure(Measure.MalwareProtection, Measure.VulnerabilityMonitoring, Measure.Recovery, Audience = Audience.Public)]
[assembly: SecurityMeasure(Measure.EncryptionAtRest, Measure.EncryptionInTransit, Audience = Audience.Public)]
