using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Editing.Naming;

/// <summary>The names in the text of a type: <c>list of person</c>, <c>change of ceiling on mission</c>, <c>one of open | closed</c>.</summary>
internal static class TypeNames
{
    public static IEnumerable<NameUse> In(YamlScalar type, TimelineSchema schema, string owner, string field)
    {
        string text = type.Value;
        if (text.StartsWith("one of ", StringComparison.Ordinal))
        {
            string choice = text.TrimEnd('?', ' ');
            foreach ((int start, string word) in Words(text, "one of ".Length))
                yield return new NameUse(new NameKey(NameKind.Option, word, choice), type.SpanOf(start, word.Length), "", field, IsDeclaration: true);
            yield break;
        }

        string before = "";
        bool isChange = text.StartsWith("change of ", StringComparison.Ordinal);
        foreach ((int start, string word) in Words(text, 0))
        {
            NameKey? key = isChange && before == "of" ? new NameKey(NameKind.Series, word)
                : isChange && before == "on" ? new NameKey(NameKind.Field, word, owner)
                : word is "list" or "of" or "on" or "change" || (word == "estimate" && text.Contains("estimate of ", StringComparison.Ordinal)) ? null
                : KeyOf(word, schema);
            if (key is { } known)
                yield return new NameUse(known, type.SpanOf(start, word.Length), "", field);
            before = word;
        }
    }

    public static NameKey? KeyOf(string name, TimelineSchema schema)
    {
        if (schema.Entities.Any(kind => kind.Name == name) || schema.Events.Any(kind => kind.Name == name))
            return new NameKey(NameKind.Kind, name);
        if (schema.Choices.Any(choice => choice.Name == name))
            return new NameKey(NameKind.Choice, name);
        return schema.Records.Any(record => record.Name == name) ? new NameKey(NameKind.Record, name) : null;
    }

    /// <summary>The names in a text, with where each begins.</summary>
    public static IEnumerable<(int Start, string Word)> Words(string text, int from)
    {
        for (int at = from; at < text.Length;)
        {
            int start = at;
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || (text[at] == '-' && at > start && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]))))
                at++;
            if (at > start)
                yield return (start, text[start..at]);
            else
                at++;
        }
    }
}
