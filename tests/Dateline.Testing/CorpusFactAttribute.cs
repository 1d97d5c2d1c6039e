using Xunit;

namespace Dateline.Testing;

/// <summary>A test on <see cref="Corpora"/>: where they are not there, it is shown as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute() => Skip = Corpora.Missing;
}
