using System.Text;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Logic;

namespace Dateline.Language.Rules.Compiled;

/// <summary>The words of a rule, with the values of an entry in their places.</summary>
public sealed class MessageTemplate(IReadOnlyList<MessagePart> parts)
{
    public IReadOnlyList<MessagePart> Parts { get; } = parts;

    /// <summary>As much of it as a finding shows; another finding follows at the next entry.</summary>
    private const int MostLetters = 4000;

    internal string Fill(BoundEntry subject, World world)
    {
        var text = new StringBuilder();
        foreach (MessagePart part in Parts)
        {
            if (text.Length > MostLetters)
                return text.Append('…').ToString();
            text.Append(part.Path is null ? part.Text : ValueWords.Of(PathReader.Read(part.Path, subject, world).Statement));
        }

        return text.ToString();
    }
}

/// <summary>Words as they are, or the value of <paramref name="Path"/>.</summary>
public sealed record MessagePart(string Text, PathExpression? Path);
