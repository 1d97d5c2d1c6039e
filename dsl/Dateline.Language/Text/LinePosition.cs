namespace Dateline.Language.Text;

/// <summary>A line and a character in it, both counted from zero, in UTF-16 code units (as in LSP and Roslyn).</summary>
public readonly record struct LinePosition(int Line, int Character);
