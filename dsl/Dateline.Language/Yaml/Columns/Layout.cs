namespace Dateline.Language.Yaml.Columns;

/// <summary>What is wrong with an entry whose lines stand in certain columns.</summary>
/// <param name="Misfit">The first line that can stand in no way where it does; -1 where all can.</param>
/// <param name="Cost">How unlikely it is that somebody meant it so, up to that line.</param>
internal readonly record struct Layout(int Misfit, double Cost);
