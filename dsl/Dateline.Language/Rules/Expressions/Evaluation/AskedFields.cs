using Dateline.Language.Binding.Bound;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Evaluation;

/// <summary>The fields that an entry would have to state for a condition to come nearer to holding: <c>has(x)</c>, where nothing turns it round.</summary>
internal static class AskedFields
{
    /// <summary>Those that the entry leaves out, in the order in which the condition asks for them.</summary>
    public static IReadOnlyList<string> MissingIn(Expression condition, BoundEntry subject, World world)
    {
        var missing = new List<string>();
        Collect(condition);
        return missing;

        void Collect(Expression part)
        {
            if (part is LogicalExpression logical)
            {
                Collect(logical.Left);
                Collect(logical.Right);
            }
            else if (part is HasExpression { Path: { IsOwn: true, Steps.Count: 1 } path } && !missing.Contains(path.Text)
                && PathReader.Read(path, subject, world).Presence == Presence.Absent)
            {
                missing.Add(path.Text);
            }
        }
    }
}
