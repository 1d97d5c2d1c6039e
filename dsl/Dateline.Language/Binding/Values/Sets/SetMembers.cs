using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

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

    /// <summary>A change, or a word for nobody, where all are asked for who are in a set; null for anything else.</summary>
    public static FaultyValue? FaultOfAll(BindingContext context, YamlScalar written, ListType set)
    {
        var slot = Slot.Of(context, Written.Whole(written), set);
        if (SetWords.AllIn(written.Value) is not { } names)
            return null;
        bool areNames = Array.TrueForAll(names, name => set.Element is ChoiceType choice ? choice.Choice.Options.Contains(name) : Names.IsName(name));
        return context.Fault(written.Span, SetFindings.AllAsked(slot.Place, written.Value.Trim(), areNames && written.Style != ScalarStyle.Block ? $"[{string.Join(", ", names)}]" : null));
    }

    /// <summary>Says it of each that stands there again.</summary>
    /// <param name="texts">How each is written: what cannot be read stands twice as well. Null where that is not known.</param>
    /// <returns>Whether none does.</returns>
    public static bool CheckOnce(BindingContext context, IReadOnlyList<BoundValue> members, IReadOnlyList<string>? texts = null)
    {
        bool isOnce = true;
        var seen = new Dictionary<string, BoundValue>(StringComparer.Ordinal);
        for (int i = 0; i < members.Count; i++)
        {
            BoundValue member = members[i];
            if ((NameOf(member) ?? texts?[i]) is not { } name)
                continue;
            if (!seen.TryGetValue(name, out BoundValue? first))
            {
                seen.Add(name, member);
                continue;
            }

            isOnce = false;
            context.Report(SetFindings.Twice(context.PlaceOf(member.Span), name, context.PlaceOf(first.Span)));
        }

        return isOnce;
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
