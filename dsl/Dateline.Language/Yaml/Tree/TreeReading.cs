using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Yaml.Tree;

internal enum ReadingEnd
{
    Complete,
    Broken,
    TooDeep,
}

/// <summary>How far a text could be read.</summary>
/// <param name="Root">Null where the text holds nothing but comments, or was not read to its end.</param>
/// <param name="BrokenAt">Where reading stopped, in the draft.</param>
internal sealed record TreeReading(ReadingEnd End, YamlNode? Root, int BrokenAt, TreeFindings Findings);
