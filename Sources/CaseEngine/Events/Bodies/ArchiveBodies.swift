/// `archived`, version 1.
struct ArchivedBody: Codable {
  private let files: Int
  private let content: String

  init(_ made: ArchiveMade) {
    files = made.files
    content = made.content
  }

  var made: ArchiveMade { ArchiveMade(files: files, content: content) }
}
