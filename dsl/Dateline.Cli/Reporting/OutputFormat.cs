namespace Dateline.Cli.Reporting;

internal enum OutputFormat
{
    /// <summary>For a person at a terminal: the lines of the files, marked, with the repairs.</summary>
    Text,

    /// <summary>The build's line: <c>file(line,column): severity CODE: text</c>.</summary>
    Concise,

    /// <summary>For programs: positions from 1, spans in UTF-16 code units from 0.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>Annotations of GitHub Actions.</summary>
    GitHub,
}
