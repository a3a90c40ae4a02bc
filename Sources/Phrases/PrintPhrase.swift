/// Why a paper did not come out.
package enum PrintPhrase: Phrase {
  case noFolder, notAllowed, readOnly, full, other

  package var texts: (String, String) {
    switch self {
    case .noFolder:
      (
        "没有打印：文件夹 {0} 不存在，也建不了。请管理员检查纸件文件夹。",
        "Not printed: folder {0} is not there and cannot be made. Ask the administrator."
      )
    case .notAllowed:
      (
        "没有打印：{0} 不让写入。请管理员检查权限。",
        "Not printed: {0} may not be written. Ask the administrator."
      )
    case .readOnly:
      (
        "没有打印：{0} 所在的磁盘只读。请管理员检查磁盘。",
        "Not printed: the disk of {0} is read-only. Ask the administrator."
      )
    case .full:
      (
        "没有打印：{0} 所在的磁盘已满。腾出空间后再打。",
        "Not printed: the disk of {0} is full. Make room and print again."
      )
    case .other: ("没有打印：{0}（{1}）。", "Not printed: {0} ({1}).")
    }
  }
}
