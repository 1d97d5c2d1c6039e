using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Dateline.Compiled;

/// <summary>
/// How generated code and this library talk to each other. Generated code names the one format that it is written in: where the
/// library does not have it, the compiler says so in one error, in the words of the name. A format that is given up stays here with
/// an <see cref="ObsoleteAttribute"/> that is an error and says what to do.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Naming", "CA1707:Identifiers should not contain underscores", Justification = "The compiler prints it as the words of its error.")]
public static class GeneratedFormat
{
    /// <summary>The first format, whose data was not packed.</summary>
    [Obsolete("This code was written by an older version of Dateline. Build it with the version of its runtime library.", error: true)]
    public const int Use_the_same_version_of_Dateline_and_its_runtime_library_1 = 1;

    /// <summary>The second format: packed data, lists that read who refers to an entry, JSON without reflection.</summary>
    [Obsolete("This code was written by an older version of Dateline. Build it with the version of its runtime library.", error: true)]
    public const int Use_the_same_version_of_Dateline_and_its_runtime_library_2 = 2;

    /// <summary>The third format: data in blocks.</summary>
    public const int Use_the_same_version_of_Dateline_and_its_runtime_library_3 = 3;
}
