using System.ComponentModel;

namespace Dateline.Compiled;

/// <summary>Says which entries a record names, wherever in it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IMentions
{
    /// <summary>Says it.</summary>
    /// <param name="mentions">Takes them.</param>
    void Mention(Mentions mentions);
}
