namespace Dateline.Emit.CSharp;

/// <summary>The namespaces that generated code opens. Inside the file's namespace, so that no outer one comes first.</summary>
internal static class Usings
{
    public static readonly string[] OfRecords =
    [
        "global::System",
        "global::System.Collections.Generic",
        "global::System.Collections.Immutable",
        "global::System.Diagnostics.CodeAnalysis",
        "global::System.Text",
        "global::System.Text.Json.Serialization",
        "global::Dateline",
        "global::Dateline.Compiled",
    ];

    public static readonly string[] OfTimeline =
    [
        "global::System",
        "global::System.Collections.Generic",
        "global::System.Collections.Immutable",
        "global::System.Diagnostics.CodeAnalysis",
        "global::System.Text.Json",
        "global::System.Text.Json.Serialization",
        "global::Dateline",
        "global::Dateline.Compiled",
    ];

    public static readonly string[] OfData = ["global::System"];
}
