namespace Dateline.Logic;

/// <summary>The codes of the findings about fields of an entry that has what its declaration does not ask for.</summary>
internal static class FieldCodes
{
    public const string Missing = "DTL3012";
    public const string MissingInRecord = "DTL3014";
    public const string NoneOfSeveral = "DTL3015";
    public const string MoreThanOne = "DTL3016";
    public const string TooSmall = "DTL3080";
    public const string TooLarge = "DTL3081";
    public const string DateOutside = "DTL3082";
    public const string OtherLength = "DTL3083";
    public const string OtherForm = "DTL3084";
    public const string TooLongToCompare = "DTL3085";
    public const string Shared = "DTL3120";
}
