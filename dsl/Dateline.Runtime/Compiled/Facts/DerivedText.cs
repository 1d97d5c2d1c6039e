using System.ComponentModel;

namespace Dateline.Compiled;

/// <summary>How a text repeats what other fields say.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum DerivedText
{
    /// <summary>It begins with it.</summary>
    Beginning,

    /// <summary>It names its year.</summary>
    Year,

    /// <summary>It gives its dates in words.</summary>
    Dates,
}
