using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Linking.Former;

/// <summary>The files of a timeline as they are with every entry called by its id of now, and what is said of ids from before.</summary>
public static class CurrentFiles
{
    /// <summary>The file with every reference by the id of now.</summary>
    public static BoundFile Of(BoundFile file, FormerIdTable table) => table.IsEmpty ? file : CurrentReferences.Of(file, table).File;

    internal static IReadOnlyList<BoundFile> Of(IReadOnlyList<BoundFile> files, List<Finding> findings, CancellationToken cancellation)
    {
        var stated = new Dictionary<string, Place>(StringComparer.Ordinal);
        FormerIdTable table = FormerIdTable.Of(files, findings, stated);
        if (table.IsEmpty)
            return files;
        List<CurrentReferences> current = [.. files.Select(file => CurrentReferences.Of(file, table, cancellation))];
        IEnumerable<FormerUse> uses = current.SelectMany(file => file.Uses)
            .OrderBy(use => use.Place.Path, StringComparer.Ordinal).ThenBy(use => use.Place.Span.Start);
        foreach (IGrouping<string, FormerUse> ofOne in uses.GroupBy(use => use.FormerId, StringComparer.Ordinal))
        {
            // A default of the file is one text that all its entries share.
            IReadOnlyList<Place> places = [.. ofOne.Select(use => use.Place).Distinct()];
            findings.Add(CurrentIdFindings.IsUsed(ofOne.Key, table.CurrentOf(ofOne.Key)!, places, stated[ofOne.Key], ofOne.First().Subject));
        }

        return [.. current.Select(file => file.File)];
    }
}
