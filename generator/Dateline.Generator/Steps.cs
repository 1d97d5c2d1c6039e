namespace Dateline.Generator;

/// <summary>The names of the steps, in the order in which data goes through them. Tests assert by them what an edit runs again.</summary>
public static class Steps
{
    /// <summary>What of the project's settings generated code depends on.</summary>
    public const string Settings = nameof(Settings);

    /// <summary>The day of the build, where the project says it.</summary>
    public const string BuildDate = nameof(BuildDate);

    /// <summary>Whether the project can compile what is generated.</summary>
    public const string Host = nameof(Host);

    /// <summary>The paths of the timeline files.</summary>
    public const string TimelinePaths = nameof(TimelinePaths);

    /// <summary>A timeline file, read.</summary>
    public const string Definition = nameof(Definition);

    /// <summary>The types of a timeline, free of places.</summary>
    public const string Shape = nameof(Shape);

    /// <summary>What the namespaces of the timelines do to each other.</summary>
    public const string Namespaces = nameof(Namespaces);

    /// <summary>A file that is not Dateline's by its name and could be meant to be.</summary>
    public const string Others = nameof(Others);

    /// <summary>How the files lie in folders.</summary>
    public const string Layout = nameof(Layout);

    /// <summary>An events file and the timeline that it belongs to.</summary>
    public const string Assignment = nameof(Assignment);

    /// <summary>An events file, read against its timeline.</summary>
    public const string Bound = nameof(Bound);

    /// <summary>What an events file says, free of places.</summary>
    public const string Data = nameof(Data);

    /// <summary>Where the entries of an events file stand.</summary>
    public const string Origins = nameof(Origins);

    /// <summary>A timeline with its files joined, its series resolved and its rules run.</summary>
    public const string Analysis = nameof(Analysis);

    /// <summary>What joins the files of a timeline, free of places.</summary>
    public const string Index = nameof(Index);

    /// <summary>What is wrong with a timeline and its files.</summary>
    public const string Findings = nameof(Findings);

    /// <summary>What is wrong with how files lie in folders.</summary>
    public const string Strays = nameof(Strays);
}
