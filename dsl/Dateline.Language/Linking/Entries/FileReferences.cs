using Dateline.Language.Diagnostics;

namespace Dateline.Language.Linking.Entries;

/// <summary>Where the names in one file lead. It depends on the file and on which ids there are, of which kinds.</summary>
/// <param name="Missing">Names that nobody has.</param>
/// <param name="OfOtherKind">Names of entries that cannot stand there.</param>
/// <param name="NamedSources">The ids of sources that another entry names.</param>
/// <param name="NamedMiswritten">The ids of entries that are named as they would be spelled, and are not.</param>
/// <param name="Findings">What is wrong with names that lead somewhere.</param>
internal sealed record FileReferences(
    IReadOnlyList<ReferenceUse> Missing,
    IReadOnlyList<ReferenceUse> OfOtherKind,
    IReadOnlyCollection<string> NamedSources,
    IReadOnlyCollection<string> NamedMiswritten,
    IReadOnlyList<Finding> Findings);
