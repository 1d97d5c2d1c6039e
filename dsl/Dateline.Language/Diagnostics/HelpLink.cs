namespace Dateline.Language.Diagnostics;

/// <summary>Where the page of a code is found, as a host says it. Dateline itself names no address.</summary>
/// <param name="Pattern">An address or a full path with <c>{code}</c> in it; empty where there is none.</param>
public sealed record HelpLink(string Pattern)
{
    public static readonly HelpLink None = new("");

    private const string Code = "{code}";

    /// <summary>The pattern is empty, or gives an address for each code.</summary>
    public bool IsFit => Pattern.Length == 0 || (Pattern.Contains(Code) && Of("DTL4001").Length > 0);

    /// <summary>The address of the page, such as <c>file:///pages/DTL4001.md</c>; empty where there is none.</summary>
    public string Of(string code) =>
        Uri.TryCreate(Pattern.Replace(Code, code), UriKind.Absolute, out Uri? address) ? address.AbsoluteUri : "";
}
