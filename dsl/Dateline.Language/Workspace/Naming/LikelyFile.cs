using Dateline.Language.Diagnostics;

namespace Dateline.Language.Workspace.Naming;

/// <summary>How much the name of a file that is not read says that it was meant to be.</summary>
public enum Likeness
{
    /// <summary>A backup, or a name without the ending of YAML: only what is in it can tell.</summary>
    Slight,

    /// <summary>A file of YAML.</summary>
    Yaml,

    /// <summary>A file of YAML, or nearly so, with <c>events</c> or <c>timeline</c> at its place.</summary>
    Near,
}

/// <summary>What the name of a file tells that is not Dateline's and could be meant to be: <c>2022.yaml</c>, <c>2022.events - Copy.yaml</c>, <c>2022.evnts.yaml</c>.</summary>
/// <param name="Stem">The name that it would keep; empty where it has none besides.</param>
/// <param name="Word"><c>events</c> or <c>timeline</c>; empty where the name has neither.</param>
/// <param name="Mark">What tells it from another of the same name, in kebab-case: <c>copy</c>, <c>1</c>; empty where nothing does.</param>
/// <param name="Original">The name of the file that this is a backup of; empty where it is none.</param>
public sealed record LikelyFile(string Path, Likeness Likeness, string Stem, string Word, string Mark, string Original)
{
    public const string EventsWord = "events";
    public const string TimelineWord = "timeline";

    /// <summary>Null where the name says nothing of the kind, or is Dateline's.</summary>
    public static LikelyFile? Of(string path)
    {
        string name = Words.FileName(path);
        // A name that begins so is one of a program's own, by the custom of every system.
        if (name.Length == 0 || name[0] is '.' or '#' or '~' || TimelineFiles.IsRead(path))
            return null;
        var ending = NameEnding.Of(name);
        var word = NameWord.In(ending.Rest);
        bool isNear = word.Word.Length > 0;
        Likeness? likeness = ending.Kind switch
        {
            EndingKind.Yaml when ending.IsBackup => Likeness.Slight,
            EndingKind.Yaml => isNear ? Likeness.Near : Likeness.Yaml,
            EndingKind.NearlyYaml when isNear && !ending.IsBackup => Likeness.Near,
            _ when word is { IsExact: true, IsBehindStop: true } => Likeness.Slight,
            _ => null,
        };
        return likeness is null ? null : new LikelyFile(path, likeness.Value, word.Stem, word.Word, JoinedMarks(word.Mark, ending.Mark), ending.Original);
    }

    private static string JoinedMarks(string left, string right) =>
        left.Length == 0 ? right : right.Length == 0 ? left : $"{left}-{right}";
}
