using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Binding;

/// <summary>What the readers of one file share: where they are, and where their findings go.</summary>
internal sealed class BindingContext(FileMap file, SchemaTable schema)
{
    private List<Finding> _findings = [];

    public FileMap File { get; } = file;

    public SchemaTable Schema { get; } = schema;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Names in place of ids, for Linking to say whose they are.</summary>
    public List<UnreadName> UnreadNames { get; } = [];

    /// <summary>Where the value stands that is being read.</summary>
    public ValuePosition Position { get; set; }

    /// <summary>The entry that is being read, and its field: what a finding is about. Empty outside of them.</summary>
    public string EntryId { get; set; } = "";

    /// <summary>A line of the entry could not be read: what is absent from it may have stood there.</summary>
    public bool IsEntryDamaged { get; set; }

    public string FieldName { get; set; } = "";

    /// <summary>The kind of the entry that is being read; null where it has none.</summary>
    public KindTable? Kind { get; set; }

    /// <summary>Fields of the entry that stand in the long form of another one, a step too deep.</summary>
    public List<string> SlippedFields { get; } = [];

    public Place PlaceOf(TextSpan span) => File.PlaceOf(span);

    public void Report(Finding finding)
    {
        string subject = FieldName.Length == 0 || EntryId.Length == 0 ? EntryId : FieldName + " of " + EntryId;
        _findings.Add(finding.Subject.Length == 0 ? finding with { Subject = subject } : finding);
    }

    /// <summary>Reports that a value could not be read, and stands in for it.</summary>
    public FaultyValue Fault(TextSpan span, Finding finding)
    {
        Report(finding);
        return new FaultyValue(span);
    }

    /// <summary>Reads a value that stands in this position.</summary>
    public T At<T>(ValuePosition position, Func<T> read)
    {
        ValuePosition outer = Position;
        Position = position;
        T value = read();
        Position = outer;
        return value;
    }

    /// <summary>Reads something and holds back what is found there, for the caller to report or to drop.</summary>
    public T Aside<T>(Func<T> read, out IReadOnlyList<Finding> found)
    {
        List<Finding> outer = _findings;
        _findings = [];
        try
        {
            return read();
        }
        finally
        {
            found = _findings;
            _findings = outer;
        }
    }
}
