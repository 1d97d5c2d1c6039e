using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Rules.Queries;

/// <summary>The queries of a timeline, read and typed once.</summary>
/// <param name="Queries">In the order of the file, without those that cannot be read.</param>
/// <param name="Findings">What is wrong with them, at their places in the timeline file.</param>
public sealed record QuerySet(IReadOnlyList<CompiledQuery> Queries, IReadOnlyList<Finding> Findings)
{
    public static QuerySet Compile(TimelineSchema schema)
    {
        var findings = new List<Finding>();
        CompiledQuery[] queries = [.. schema.Queries.Select(query => QueryReader.Read(query, schema, findings)).OfType<CompiledQuery>()];
        return new QuerySet(queries, findings);
    }
}
