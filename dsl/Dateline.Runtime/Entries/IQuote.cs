namespace Dateline;

/// <summary>What somebody said. Either <see cref="Text"/> or <see cref="Reported"/> is given.</summary>
public interface IQuote
{
    /// <summary>Who said it.</summary>
    /// <exception cref="InvalidOperationException">Nobody knows. <see cref="SpeakerOrNull"/> asks without throwing.</exception>
    IEntity Speaker { get; }

    /// <summary>Who said it; null where nobody knows.</summary>
    IEntity? SpeakerOrNull { get; }

    /// <summary>As what the speaker spoke, as the files write it: an office or a state that a series knows, or free text; null where it is not given.</summary>
    string? Role { get; }

    /// <summary>The words themselves; null for indirect speech.</summary>
    string? Text { get; }

    /// <summary>What was said, in the words of the one who reports it; null where the words themselves are given.</summary>
    string? Reported { get; }

    /// <summary>The publication that has it; null where it is not named.</summary>
    ISource? Source { get; }

    /// <summary>Where in the publication, as the editors name it: <c>paragraph 4</c>; null where they name no place.</summary>
    string? At => null;

    /// <summary>When it was said; null where that is not given.</summary>
    EventDate? Date { get; }

    /// <summary>The language of the words, as the editors name it; null where it is not given.</summary>
    string? Language { get; }

    /// <summary>A remark of the editors; null where there is none.</summary>
    string? Note { get; }
}
