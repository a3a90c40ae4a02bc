import Glibc
import GRDB
import Storage

extension StoreFailure {
  /// What a failure of SQLite means to the person before the screen.
  ///
  /// The detail has SQLite's code and sentence; neither holds a value of a row. Of an error that is
  /// not SQLite's only the type's name is kept, since its text might hold one.
  init(_ error: any Error, place: String) {
    switch error {
    case let failure as StoreFailure:
      self.init(
        failure.code, place: failure.place.isEmpty ? place : failure.place, detail: failure.detail)
    case let error as DatabaseError:
      self.init(
        Self.code(of: error.resultCode), place: place,
        detail: "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "")")
    default: self.init(.other, place: place, detail: "\(type(of: error))")
    }
  }

  private static func code(of result: ResultCode) -> Code {
    switch result {
    case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
    case .SQLITE_READONLY, .SQLITE_PERM: .readOnly
    // The file was there a moment before: it, its folder or its -wal may not be written.
    case .SQLITE_CANTOPEN: .readOnly
    case .SQLITE_FULL: .full
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: .damaged
    // The program keeps every rule of the tables, so what is in them is not what it wrote.
    case .SQLITE_CONSTRAINT, .SQLITE_MISMATCH: .damaged
    default: .other
    }
  }

  /// What the system said of a file (`errno`).
  init(errno code: Int32, place: String) {
    let detail = String(cString: strerror(code))
    switch code {
    case ENOENT, ENOTDIR: self.init(.notThere, place: place, detail: detail)
    case EACCES, EPERM, EROFS: self.init(.readOnly, place: place, detail: detail)
    case ENOSPC, EDQUOT: self.init(.full, place: place, detail: detail)
    case EEXIST: self.init(.exists, place: place, detail: detail)
    default: self.init(.other, place: place, detail: detail)
    }
  }
}
