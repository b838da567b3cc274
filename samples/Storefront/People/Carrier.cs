namespace Storefront;

[Recipient("the carrier that brings the parcel")]
public sealed class Carrier;
