using Dateline.Language.Collections;

namespace Dateline.Emit.Model;

public enum DataState
{
    Known,

    /// <summary>Looked for, not found; the text is the reason.</summary>
    Unknown,

    /// <summary>It could not be read, and a finding has said so.</summary>
    Faulty,

    /// <summary>There is nobody, and that is known.</summary>
    Nobody,
}

/// <summary>One line of compiled data: a name, a text, and what belongs below it.</summary>
public sealed record DataNode(string Key, string Text, DataState State, EquatableArray<DataNode> Below)
{
    public static DataNode Of(string key, string text) => new(key, text, DataState.Known, default);

    public static DataNode Of(string key, IEnumerable<DataNode> below) => new(key, "", DataState.Known, below.ToEquatableArray());
}

/// <summary>What one entry says: references as ids, changes as written.</summary>
/// <param name="Kind">As the file writes it; empty where no finding-free kind is known.</param>
public sealed record EntryData(string Id, string Kind, EquatableArray<DataNode> Fields);

/// <summary>The data of one events file. It depends on that file and the timeline file alone, and on no position in them.</summary>
/// <param name="Path">From the folder of the timeline file, with slashes.</param>
public sealed record FileData(string Path, EquatableArray<EntryData> Entries);

/// <summary>Where the entries of one events file stand, in the order of the file.</summary>
/// <param name="Path">From the folder of the timeline file, with slashes.</param>
/// <param name="ProjectPath">From the folder of the project, with slashes.</param>
public sealed record FileOrigins(string Path, string ProjectPath, EquatableArray<EntryOrigin> Entries);

/// <summary>Line and column, from 1.</summary>
public readonly record struct EntryOrigin(int Line, int Column);
