using System.Globalization;

namespace Dateline;

/// <summary>Where an entry is written.</summary>
/// <param name="File">The events file, relative to the folder of the project, with forward slashes.</param>
/// <param name="Line">The line of the entry's id, from 1.</param>
/// <param name="Column">Its column in UTF-16 units, from 1.</param>
public readonly record struct Origin(string File, int Line, int Column)
{
    /// <summary>As a build prints it: <c>2018.events.yaml(15,3)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
}
