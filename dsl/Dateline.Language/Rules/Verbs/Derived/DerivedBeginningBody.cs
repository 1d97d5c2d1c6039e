using Dateline.Dates;
using Dateline.Language.Rules.Expressions;
using Dateline.Logic;
using Dateline.Logic.Derivation;

namespace Dateline.Language.Rules.Verbs.Derived;

/// <summary>A text that begins with another: <c>2.4.3-p1</c> with <c>2.4.3</c>. A number is not cut: <c>2.40</c> does not begin with <c>2.4</c>.</summary>
public sealed class DerivedBeginningBody(DerivedText text, PathExpression beginning) : DerivedBody(text, [beginning])
{
    private protected override Truth Fits(string text, int index, in Value other) => Derivations.BeginsWith(text, other);

    private protected override string Says(string text, string stated) => VerbFacts.Beginning(text, stated);
}
