using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Linking;

/// <summary>Many ids that nothing declares, and that resemble none that is: they stood together in a file that is not there any more.</summary>
internal static class MissingFile
{
    /// <summary>Fewer may each be an entry that somebody still has to write.</summary>
    private const int Fewest = 6;

    private const int MostRelated = 12;

    public static bool IsLikely(int ids) => ids >= Fewest;

    /// <param name="ids">The uses of each id, in the order of files and places.</param>
    public static Finding Of(IReadOnlyList<IReadOnlyList<ReferenceUse>> ids) => ReferenceFindings.NoFileHas(
        ids[0][0],
        ids.Count,
        ids.Skip(1).Take(MostRelated).Select(uses => new RelatedPlace(uses[0].Place, $"{Words.Quoted(uses[0].Reference.Id, 40)} is used here")).ToEquatableArray());
}
