namespace Dateline.Logic;

/// <summary>The codes of the findings about rules that fail, one for each verb.</summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
static class RuleCodes
{
    public const string Check = "DTL4101";
    public const string Order = "DTL4102";
    public const string Count = "DTL4103";
    public const string Requires = "DTL4104";
    public const string Unique = "DTL4105";
    public const string Excludes = "DTL4106";
    public const string Sum = "DTL4107";
    public const string Within = "DTL4108";
    public const string While = "DTL4109";
    public const string Agree = "DTL4112";
    public const string Derived = "DTL4113";
    public const string NoOverlap = "DTL4114";
    public const string Gap = "DTL4115";
    public const string AtOnce = "DTL4125";
    public const string NoCircle = "DTL4121";
}
