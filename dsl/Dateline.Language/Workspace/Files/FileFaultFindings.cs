using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Findings;

namespace Dateline.Language.Workspace.Files;

/// <summary>What is said of a file that is not what its name says.</summary>
public static class FileFaultFindings
{
    private static readonly FindingDescriptor Unreadable = new("DTL2082", "A file that cannot be read");
    private static readonly FindingDescriptor NotFollowed = new("DTL2083", "A link that is not followed");
    private static readonly FindingDescriptor NotText = new("DTL2084", "A file in another encoding");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Unreadable, NotFollowed, NotText];

    public static Finding Of(FileFault fault)
    {
        Place place = new SourceFile(fault.Path, "").Map.PlaceOf(default);
        if (fault.Kind == FileFaultKind.TooLarge)
            return UnreadableFindings.TooLarge(place);
        (FindingDescriptor descriptor, string sentence, string repair) = fault.Kind switch
        {
            FileFaultKind.Special => (Unreadable, "This is a pipe, a device or a socket, not a file. It is not read.", "put an ordinary file in its place, or give it another name"),
            FileFaultKind.Folder => (Unreadable, "This is a folder with the name of a file. Files in it are read, if their names fit.", "give the folder a name without such an ending"),
            FileFaultKind.BrokenLink => (Unreadable, "This link leads nowhere, so there is nothing to read.", "put the file itself here, or delete the link"),
            FileFaultKind.NoPermission => (Unreadable, "You do not have permission to read this file. Nothing in it was checked.", "get permission to read it"),
            FileFaultKind.ClosedFolder => (Unreadable, "You do not have permission to open this folder. Nothing in it was checked.", "get permission to read the folder and what is in it"),
            FileFaultKind.UnreadableFolder => (Unreadable, $"Nothing in this folder was checked: {Words.Shortened(fault.Detail, 90)}", "give it a shorter name, with plain letters, or move it"),
            FileFaultKind.Name => (Unreadable, "The name of this file is not in UTF-8, so it cannot be opened. Give it another name.", "rename the file, with plain letters"),
            FileFaultKind.UnsafeName => (Unreadable, "The name of this file or of its folder holds a quotation mark or an invisible character. Give it another name.", "rename it, without quotation marks and line breaks"),
            FileFaultKind.Vanished => (Unreadable, "This file is not there, or not any more. Correct its name in the project that lists it, or run the check again.", "correct the name where a project lists it, or run the check again, when nothing is moving files"),
            FileFaultKind.Link => (NotFollowed, "This is a link, and links are not followed. Put the file itself here.", "put the file itself here"),
            FileFaultKind.LinkedFolder => (NotFollowed, "This is a link to a folder with events in it, and links are not followed. Put the folder itself here.", "put the folder itself here"),
            FileFaultKind.Utf32 => (NotText, "This file is saved as UTF-32, which is not read. Save it as UTF-8.", "save it as UTF-8 (Notepad: Save as, Encoding)"),
            FileFaultKind.Binary => (NotText, "This is not a text file: it contains bytes that no text has. Save it as UTF-8, or give it another name.", "save it as plain text, in UTF-8"),
            _ => (Unreadable, $"This file cannot be read: {Words.Shortened(fault.Detail, 90)}", "make it readable, or put another in its place"),
        };
        return new Finding(descriptor, place, sentence)
        {
            Repairs = EquatableArray.Of(new Repair(repair, RepairSafety.Choice)),
        };
    }
}
