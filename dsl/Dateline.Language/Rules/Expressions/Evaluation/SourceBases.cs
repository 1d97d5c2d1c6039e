using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Evaluation;

/// <summary>What the sources of a timeline say that they are based on.</summary>
internal sealed class SourceBases(World world) : IBases
{
    public Statement Of(in Value source)
    {
        Effort.Count(1);
        if (source.Name is not { } id || world.Find(id) is not { } entry || entry.Kind != BuiltIns.Source)
            return Statement.Unsure;
        if (entry.Find(BuiltIns.BasedOn) is { } field)
            return BoundStatements.Of(field.Value);
        return entry.IsDamaged ? Statement.Unsure : Statement.Absent;
    }
}
