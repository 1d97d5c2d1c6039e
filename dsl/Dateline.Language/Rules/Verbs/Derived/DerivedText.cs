using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Logic.Derivation;

namespace Dateline.Language.Rules.Verbs.Derived;

/// <summary>The text that repeats what other fields say.</summary>
/// <param name="path">A text or a number; null for the id of the entry.</param>
public sealed class DerivedText(PathExpression? path)
{
    public PathExpression? Path { get; } = path;

    internal IReadOnlyList<PathExpression> Paths => Path is null ? [] : [Path];

    internal string Name => Path?.Text ?? "the id";

    /// <summary>Null where it is not known.</summary>
    internal string? Read(Binding.Bound.BoundEntry subject, World world) =>
        Path is null ? subject.Id : Derivations.TextOf(PathReader.Read(Path, subject, world).Value);

    internal Place PlaceIn(RuleReport report, IReadOnlyList<PathExpression> others) =>
        Path is null ? report.Subject.File.PlaceOf(report.Subject.IdSpan) : report.PlaceOf([Path, .. others]);
}
