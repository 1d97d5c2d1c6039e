using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Values.Sets;

/// <summary>Reads those who are in a set, join it or leave it: each once.</summary>
internal static class SetMembers
{
    /// <summary>One of them, by the type of those that the set has.</summary>
    public static BoundValue Read(BindingContext context, in Written name, FieldType member)
    {
        string text = name.Text;
        bool isQuoted = ReferenceEquals(member, ScalarType.Text) && text.Length > 2 && text[0] == '"' && text[text.Length - 1] == '"';
        return isQuoted ? new TextValue(text.Substring(1, text.Length - 2).Replace("\\\"", "\""), name.Span) : context.Values.ReadText(context, name, member);
    }

    /// <summary>Says it of each that stands there again.</summary>
    public static void CheckOnce(BindingContext context, IEnumerable<BoundValue> members)
    {
        var seen = new Dictionary<string, BoundValue>(StringComparer.Ordinal);
        foreach (BoundValue member in members)
        {
            if (NameOf(member) is not { } name)
                continue;
            if (seen.TryGetValue(name, out BoundValue? first))
                context.Report(SetFindings.Twice(context.PlaceOf(member.Span), name, context.PlaceOf(first.Span)));
            else
                seen.Add(name, member);
        }
    }

    /// <summary>By what it is told from others; null where it cannot be read.</summary>
    public static string? NameOf(BoundValue member) => member switch
    {
        ReferenceValue reference => reference.Id,
        ChoiceValue choice => choice.Option,
        TextValue text => text.Text,
        _ => null,
    };
}
