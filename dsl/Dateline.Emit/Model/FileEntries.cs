using Dateline.Language.Collections;

namespace Dateline.Emit.Model;

/// <summary>Which entries an events file has, and what a program sees of them before it asks for one. It depends on that file and the timeline file alone.</summary>
/// <param name="Path">From the folder of the timeline file, with slashes.</param>
public sealed record FileEntries(string Path, EquatableArray<NamedEntry> Entries);

/// <summary>An entry, as those who look for it tell it from others.</summary>
/// <param name="Kind">As the files write it; empty where it is not known.</param>
/// <param name="Date">As the file writes it; null where it gives none.</param>
/// <param name="Title">Its headline or name; null where it has none.</param>
/// <param name="Place">Null where it has none.</param>
public sealed record NamedEntry(string Id, string Kind, string? Date, string? Title, string? Place);
