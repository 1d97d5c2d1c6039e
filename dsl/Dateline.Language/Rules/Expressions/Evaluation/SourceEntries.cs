using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Evaluation;

/// <summary>What the sources of a timeline say of themselves.</summary>
internal sealed class SourceEntries(World world) : ISourceReading
{
    public Statement BasesOf(in Value source) => Read(source, BuiltIns.BasedOn.Name);

    public Statement GradeOf(in Value source) => Read(source, BuiltIns.Grade);

    private Statement Read(in Value source, string field)
    {
        Effort.Count(1);
        if (source.Name is not { } id || world.Find(id) is not { } entry || entry.Kind != BuiltIns.Source)
            return Statement.Unsure;
        if (entry.Find(field) is { } stated)
            return BoundStatements.Of(stated.Value);
        return entry.IsDamaged ? Statement.Unsure : Statement.Absent;
    }
}
