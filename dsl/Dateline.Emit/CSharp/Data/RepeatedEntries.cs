using Dateline.Emit.CSharp.Naming;
using Dateline.Language.Collections;

namespace Dateline.Emit.CSharp.Data;

/// <summary>
/// Names that entries of several files have in C#, and which file writes each: the first one. A timeline without a mistake has none, so
/// that no file's part of <c>Entries</c> depends on another file.
/// </summary>
/// <param name="Names">In the order in which they are met.</param>
public sealed record RepeatedEntries(EquatableArray<RepeatedEntry> Names)
{
    /// <param name="files">The ids of each events file of one timeline.</param>
    public static RepeatedEntries Of(IEnumerable<(string Path, EquatableArray<string> Ids)> files)
    {
        var firstOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var repeated = new Dictionary<string, RepeatedEntry>(StringComparer.Ordinal);
        foreach ((string path, EquatableArray<string> ids) in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            foreach (string name in ids.Select(CSharpNames.ToPascalCase))
            {
                if (!firstOf.TryGetValue(name, out string? first))
                    firstOf.Add(name, path);
                else if (first != path && !repeated.ContainsKey(name))
                    repeated.Add(name, new RepeatedEntry(name, first));
            }
        }

        return new RepeatedEntries(repeated.Values.ToEquatableArray());
    }

    /// <summary>The names that other files write.</summary>
    internal IEnumerable<string> NotOf(string path) => Names.Where(repeated => repeated.Path != path).Select(repeated => repeated.Name);
}

/// <param name="Name">In C#.</param>
/// <param name="Path">Of the file that writes it, from the folder of the timeline file, with slashes.</param>
public sealed record RepeatedEntry(string Name, string Path);
