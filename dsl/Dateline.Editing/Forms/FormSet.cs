using Dateline.Editing.Answers;
using Dateline.Language.Binding.Values.Sets;
using Dateline.Language.Binding.Values.Signs;
using Dateline.Language.Yaml.Nodes;
using WrittenText = Dateline.Language.Binding.Context.Written;

namespace Dateline.Editing.Forms;

/// <summary>A change of a set as a form has it: who joins and who leaves, or who is in it from then on.</summary>
/// <param name="Members">None where it says that in another way.</param>
internal sealed record FormSet(IReadOnlyList<FormMember> Members, bool IsWhole, bool IsOpen)
{
    private const string Others = "unknown";

    public static readonly FormSet None = new([], IsWhole: false, IsOpen: false);

    /// <param name="nameOf">What an entry is called; empty where there is none of that id.</param>
    public static FormSet Of(YamlScalar change, Func<string, string> nameOf)
    {
        WrittenText text = WrittenText.Whole(change).Trimmed();
        int arrow = Arrows.FindProper(text.Text, out int length);
        if (arrow < 0)
        {
            IReadOnlyList<SetPart> steps = SetPart.In(text);
            return steps.All(step => step.HasSign) ? new FormSet([.. steps.Select(step => MemberOf(step, step.Sign == '+'))], IsWhole: false, IsOpen: false) : None;
        }

        WrittenText after = text.Part(arrow + length, text.Text.Length - arrow - length).Trimmed();
        // What was so before is said only where it is in doubt: then it is a text.
        if (arrow > 0 || after.Text is not ['[', .. var inside, ']'])
            return None;
        if (inside.Trim().Length == 0)
            return new FormSet([], IsWhole: true, IsOpen: false);
        IReadOnlyList<SetPart> all = SetPart.In(after.Part(1, inside.Length));
        return all.Any(part => part.HasSign || part.Name.Text.Length == 0 || part.Name.Text.IndexOfAny(['[', ']', '{', '}', ':']) >= 0)
            ? None
            : new FormSet([.. all.Where(part => part.Name.Text != Others).Select(part => MemberOf(part, joins: true))], IsWhole: true, all.Any(part => part.Name.Text == Others));

        FormMember MemberOf(SetPart part, bool joins) => new(part.Name.Text, nameOf(part.Name.Text), joins);
    }
}
