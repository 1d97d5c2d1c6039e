namespace Dateline.Language.Workspace.Files;

/// <summary>Why a file is not read.</summary>
public enum UnreadReason
{
    /// <summary>Its name; a finding says which it should have.</summary>
    Name,

    /// <summary>It cannot be read, or not follow from where it lies; a finding says why.</summary>
    Fault,

    /// <summary>It evidently belongs to another program.</summary>
    OtherProgram,

    /// <summary>The timeline says so.</summary>
    Ignored,

    /// <summary>It is a backup of a file that is read.</summary>
    Backup,
}

/// <summary>A file that is not read and that somebody could take for one that is.</summary>
public sealed record UnreadFile(string Path, UnreadReason Reason);
