namespace Dateline.Language.Rules.Blocks;

/// <summary>The keys of a query, by which one is known that stands among the rules.</summary>
internal static class QueryKeys
{
    public const string In = "in";
    public const string Where = "where";
    public const string Order = "order";
    public const string Descending = "descending";
    public const string Doc = "doc";

    public static readonly string[] All = [In, Where, Order, Descending, Doc];
}
