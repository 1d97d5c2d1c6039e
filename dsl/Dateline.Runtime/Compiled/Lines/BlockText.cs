namespace Dateline.Compiled;

/// <summary>A block of compiled text, as it lies in the assembly.</summary>
/// <param name="block">Counted from 0.</param>
internal delegate ReadOnlySpan<byte> BlockText(int block);
