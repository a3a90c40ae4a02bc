import Phrases
import Storage

/// Where the database is when nobody says.
enum DataFolder {
  /// `YICHUANG_DATABASE`, else `yichuang/hall.sqlite` in the user's data folder.
  ///
  /// Source: XDG Base Directory Specification 0.8; a relative `XDG_DATA_HOME` counts as not set.
  /// - Throws: `.unavailable` when not even a home folder is known.
  static func database() throws(Failure) -> String {
    if let named = Environment["YICHUANG_DATABASE"] { return named }
    if let data = Environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return data + "/yichuang/hall.sqlite"
    }
    guard let home = Environment["HOME"] else { throw Failure(.unavailable, .noHome) }
    return home + "/.local/share/yichuang/hall.sqlite"
  }
}
