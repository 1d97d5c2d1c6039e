using Dateline.Language.Text;

namespace Dateline.Language.Yaml.Standard;

internal enum DepartureKind
{
    /// <summary>Something stands where nothing may stand; one reader passes over it and another stops.</summary>
    Unread,

    /// <summary>A comment without a space before its sign.</summary>
    TightComment,

    /// <summary>A further line of brackets or quotes that stands no deeper than the name.</summary>
    Outdented,

    /// <summary>The bracket that closes, in the column of the name.</summary>
    BracketInColumn,

    MissingComma,

    /// <summary>Between braces a name in quotes, and its value behind it.</summary>
    MissingColon,

    /// <summary>No space behind the colon of a field in braces.</summary>
    TightColon,

    /// <summary>A text begins with a sign.</summary>
    SignBefore,

    /// <summary>A text holds a colon and a space, or between brackets a sign of YAML.</summary>
    SignInside,

    /// <summary>A colon at the end of a text between brackets makes it a name.</summary>
    ColonAtEnd,

    /// <summary>A backslash in double quotes that begins nothing, or something that only some programs know.</summary>
    Backslash,

    /// <summary>A name over several lines, or one that is too long.</summary>
    LongName,

    /// <summary>A name after a question mark.</summary>
    QuestionMark,

    /// <summary>Brackets in the first column, and entries behind them.</summary>
    EntriesBehindBrackets,

    /// <summary>Empty lines before a block text that are wider than the text.</summary>
    WideEmptyLine,

    /// <summary>A text below a sign ends the file, without a line end.</summary>
    UnendedText,
}

/// <summary>A place where YAML 1.2 says something else than what was read.</summary>
internal readonly record struct Departure(DepartureKind Kind, int At, int Length)
{
    /// <summary>The brackets or the quoted text that a line belongs to.</summary>
    public TextSpan Owner { get; init; }

    /// <summary>The lines of the owner have to stand deeper than this.</summary>
    public int Column { get; init; }
}
