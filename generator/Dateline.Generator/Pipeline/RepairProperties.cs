using System.Collections.Immutable;
using System.Globalization;
using Dateline.Language.Diagnostics;

namespace Dateline.Generator.Pipeline;

/// <summary>
/// The safe repairs of a finding, in the properties of its diagnostic, for editors that offer them. Keys count from 0:
/// <c>Dateline.Repair0.Title</c>, and for each edit <c>Dateline.Repair0.Edit0.Path</c>, <c>.Start</c> and <c>.Length</c> (in UTF-16
/// code units of the text) and <c>.NewText</c>.
/// </summary>
internal static class RepairProperties
{
    private static readonly ImmutableDictionary<string, string?> None = ImmutableDictionary<string, string?>.Empty;

    public static ImmutableDictionary<string, string?> Of(Finding finding)
    {
        List<Repair> repairs = [.. finding.Repairs.Where(repair => repair.Safety == RepairSafety.Safe && repair.Edits.Count > 0)];
        if (repairs.Count == 0)
            return None;
        ImmutableDictionary<string, string?>.Builder properties = None.ToBuilder();
        for (int i = 0; i < repairs.Count; i++)
        {
            string key = $"Dateline.Repair{Number(i)}";
            properties.Add(key + ".Title", repairs[i].Title);
            for (int j = 0; j < repairs[i].Edits.Count; j++)
                Add(properties, $"{key}.Edit{Number(j)}", repairs[i].Edits[j]);
        }

        return properties.ToImmutable();
    }

    private static void Add(ImmutableDictionary<string, string?>.Builder properties, string key, TextEdit edit)
    {
        properties.Add(key + ".Path", edit.Path);
        properties.Add(key + ".Start", Number(edit.Span.Start));
        properties.Add(key + ".Length", Number(edit.Span.Length));
        properties.Add(key + ".NewText", edit.NewText);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
