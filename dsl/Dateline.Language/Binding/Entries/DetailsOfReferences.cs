using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Fields;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Entries;

/// <summary>
/// What belongs to an event or a source that is named, as a field of its own: <c>at-least: 2 weeks</c> beside <c>after: trial-opens</c>,
/// <c>at: folio 12</c> beside <c>sources: [parish-book]</c>.
/// </summary>
internal static class DetailsOfReferences
{
    private const string Unnamed = "…";

    private static readonly (string[] Owners, string Inside, string[] Details)[] Groups =
    [
        ([BuiltIns.After.Name, BuiltIns.Before.Name, BuiltIns.Within.Name], "event", [BuiltIns.AtLeast.Name, BuiltIns.AtMost.Name]),
        ([BuiltIns.Sources.Name], "source", [BuiltIns.At.Name, "words"]),
    ];

    /// <summary>Reports a field of such a name, once for those that go together, and says whether it is one.</summary>
    public static bool Take(BindingContext context, KindTable kind, YamlMapping mapping, YamlPair field)
    {
        foreach ((string[] owners, string inside, string[] details) in Groups)
        {
            if (!details.Contains(field.Key.Value, StringComparer.Ordinal) || !owners.Any(name => kind.Find(name) is not null))
                continue;
            YamlPair[] all = [.. mapping.Pairs.Where(pair => details.Contains(pair.Key.Value, StringComparer.Ordinal) && kind.Find(pair.Key.Value) is null)];
            if (ReferenceEquals(all[0], field))
                Report(context, mapping, owners, inside, all);
            return true;
        }

        return false;
    }

    /// <summary>Between which two events, or dates, something happened is said with other words.</summary>
    public static bool TakeBetween(BindingContext context, KindTable kind, YamlPair field)
    {
        if (field.Key.Value != "between" || kind.Find(BuiltIns.After.Name) is null)
            return false;
        string[] two = field.Value switch
        {
            YamlSequence { Items.Count: 2 } list => [.. list.Items.OfType<YamlScalar>().Select(item => item.Value.Trim())],
            YamlScalar { Value: var text } => [.. text.Split([" and ", " to ", ","], StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim())],
            _ => [],
        };
        context.Report(FieldFindings.Between(context.PlaceOf(field.Key.Span), kind.Kind.Name, two.Length == 2 ? two : ["…", "…"], areEvents: two.Length == 2 && Array.TrueForAll(two, Names.IsName)));
        return true;
    }

    private static void Report(BindingContext context, YamlMapping mapping, string[] owners, string inside, YamlPair[] details)
    {
        YamlPair? owner = owners.Select(mapping.Find).FirstOrDefault(pair => pair is not null);
        string name = owner?.Key.Value ?? owners[0];
        string? id = owner is null ? null : IdIn(owner.Value);
        string written = string.Concat(details.Select(pair => $", {pair.Key.Value}: {Offers.InBraces((pair.Value as YamlScalar)?.Value.Trim() ?? Unnamed)}"));
        string form = $"{{ {inside}: {id ?? Unnamed}{written} }}";
        if (inside == "source")
            form = $"[{form}]";
        bool mayBeEdited = id is not null && !mapping.IsFlow && details.All(pair => pair.Value is YamlScalar && !FieldBinder.IsEmpty(pair.Value));
        EquatableArray<TextEdit> edits = mayBeEdited
            ? details.Select(pair => WholeLines.Deleted(context.File, pair)).Append(new TextEdit(context.File.Path, owner!.Value.Span, form)).ToEquatableArray()
            : default;
        context.Report(ShapeFindings.DetailsOfReference(context.PlaceOf(details[0].Key.Span), details[0].Key.Value, name, form, edits));
    }

    /// <summary>The one id that stands there; null where there are several, or none.</summary>
    private static string? IdIn(YamlNode node) => node switch
    {
        YamlScalar { Value: var id } when Names.IsName(id.Trim()) => id.Trim(),
        YamlSequence { IsFlow: true, Items.Count: 1 } list => IdIn(list.Items[0]),
        _ => null,
    };
}
