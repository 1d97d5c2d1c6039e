using Dateline.Language.Text;

namespace Dateline.Language.Workspace.Files;

/// <summary>Why a file with the name of one of Dateline's is not read.</summary>
public enum FileFaultKind
{
    /// <summary>A pipe, a device, a socket: reading it might never end.</summary>
    Special,

    /// <summary>A folder that is called as if it were a file.</summary>
    Folder,

    /// <summary>A link to a file that is not read where it lies.</summary>
    Link,

    /// <summary>A link to a folder that is not looked through where it lies, and that holds files with such names.</summary>
    LinkedFolder,

    /// <summary>A link that leads nowhere, or in a circle.</summary>
    BrokenLink,

    /// <summary>The file may not be read by who runs the program.</summary>
    NoPermission,

    /// <summary>A folder may not be looked into by who runs the program.</summary>
    ClosedFolder,

    /// <summary>A folder cannot be looked into for another reason: its path is too long, its name is not in UTF-8.</summary>
    UnreadableFolder,

    /// <summary>The name is not in UTF-8, so that no program of this platform can open the file.</summary>
    Name,

    /// <summary>The path holds a control character or a quotation mark: a compiler could take what stands behind it for a command.</summary>
    UnsafeName,

    /// <summary>It was listed, and is not there any more.</summary>
    Vanished,

    /// <summary>The operating system refuses for another reason.</summary>
    Refused,

    /// <summary>More than <see cref="FileBytes.Longest"/>.</summary>
    TooLarge,

    /// <inheritdoc cref="BytesProblem.Utf32"/>
    Utf32,

    /// <inheritdoc cref="BytesProblem.Binary"/>
    Binary,
}

/// <summary>A file, or a folder, of which nothing can be said but that it is there.</summary>
/// <param name="Path">As the host gives paths.</param>
/// <param name="Detail">What the operating system says, for <see cref="FileFaultKind.Refused"/> and <see cref="FileFaultKind.UnreadableFolder"/>.</param>
public sealed record FileFault(string Path, FileFaultKind Kind, string Detail = "")
{
    /// <summary>Whether it is about a folder, of which nobody knows what is in it.</summary>
    public bool IsOfFolder => Kind is FileFaultKind.ClosedFolder or FileFaultKind.UnreadableFolder or FileFaultKind.LinkedFolder;
}
