namespace Dateline.Generator.Pipeline;

/// <summary>The names of the steps, in the order in which data goes through them. Tests assert by them what an edit runs again.</summary>
public static class Steps
{
    /// <summary>What of the project's settings generated code depends on.</summary>
    public const string Settings = nameof(Settings);

    /// <summary>Whether the project can compile what is generated.</summary>
    public const string Host = nameof(Host);

    /// <summary>What a workspace has to know besides the files.</summary>
    public const string WorkspaceSettings = nameof(WorkspaceSettings);

    /// <summary>The files, and whatever is known of them.</summary>
    public const string Workspace = nameof(Workspace);

    /// <summary>A timeline with its files.</summary>
    public const string Timeline = nameof(Timeline);

    /// <summary>A timeline file, read.</summary>
    public const string Definition = nameof(Definition);

    /// <summary>The types of a timeline, free of places.</summary>
    public const string Shape = nameof(Shape);

    /// <summary>What the namespaces of the timelines do to each other.</summary>
    public const string Namespaces = nameof(Namespaces);

    /// <summary>An events file, read against its timeline.</summary>
    public const string Bound = nameof(Bound);

    /// <summary>Which entries an events file has, and what is shown of each.</summary>
    public const string Entries = nameof(Entries);

    /// <summary>The ids that entries of a timeline had before.</summary>
    public const string FormerIds = nameof(FormerIds);

    /// <summary>The ids and kinds of an events file.</summary>
    public const string Ids = nameof(Ids);

    /// <summary>What accessors of one file depend on in the others.</summary>
    public const string Layout = nameof(Layout);

    /// <summary>What an events file says, free of places.</summary>
    public const string Data = nameof(Data);

    /// <summary>Where the entries of an events file stand.</summary>
    public const string Origins = nameof(Origins);

    /// <summary>What joins the files of a timeline, free of places.</summary>
    public const string Index = nameof(Index);

    /// <summary>Everything that is found.</summary>
    public const string Findings = nameof(Findings);
}
