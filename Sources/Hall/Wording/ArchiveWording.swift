package import Phrases

extension ArchiveFault {
  /// What differs, in a line.
  package func sentence(_ language: Language) -> String {
    switch self {
    case .noManifest: ArchivePhrase.noManifest.text(language)
    case .otherFormat(let format): ArchivePhrase.otherFormat.text(language, String(format))
    case .missing(let path): ArchivePhrase.missing.text(language, path)
    case .changed(let path): ArchivePhrase.changed.text(language, path)
    case .unknown(let path): ArchivePhrase.unknown.text(language, path)
    case .brokenChain(0): ArchivePhrase.unreadable.text(language)
    case .brokenChain(let sequence): ArchivePhrase.brokenChain.text(language, String(sequence))
    case .otherEnd: ArchivePhrase.otherEnd.text(language)
    case .otherContent: ArchivePhrase.otherContent.text(language)
    }
  }
}
