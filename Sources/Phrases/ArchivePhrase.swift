/// Packages for the archive room: making one, and checking one.
package enum ArchivePhrase: Phrase {
  case abstract, discussion, numbersHelp, toHelp, fromHelp, untilHelp, checkHelp
  /// The right.
  case make
  case whichOnes, staffNeeded
  /// Position, of how many, case number.
  case progress
  /// Case number, folder, files, the chain's last hash.
  case made
  case madeBefore
  /// How many were made, how many were there before.
  case sum
  /// How many are still to be made.
  case stopped
  case exists, noFolder, notWritten, notPlaced, noPDF, noneEnded
  /// Folder, files.
  case sound
  /// Folder, what differs.
  case differs
  case noManifest, otherFormat, missing, changed, unknown, unreadable, brokenChain, otherEnd
  case otherContent

  package var texts: (String, String) {
    switch self {
    case .abstract:
      ("为已办结的办件制作归档包，或核对归档包。", "Make archive packages of cases that are over, or check one.")
    case .discussion:
      (
        "每件一个文件夹：办件信息、材料清单、各种文书（文本和 PDF）、全部留痕、清单和校验值。包里有完整的个人信息，制作要留痕，请按案卷保管。"
          + "它是带清单的导出，不是经认证的电子档案。按期间制作时，已有的文件夹跳过；按 Ctrl-C 做完手上一件就停，同一命令接着做。",
        "A folder each: facts, list of materials, every paper (text and PDF), the whole journal, a "
          + "manifest with hashes. It holds personal data in full, so that making it is an entry; keep "
          + "it like the papers of the case. It is an export with a manifest, no certified e-archive. Of "
          + "a period, folders that are there are skipped; Ctrl-C stops after the one at hand, and the "
          + "same command goes on."
      )
    case .numbersHelp: ("办件号。", "Numbers of cases.")
    case .toHelp: ("归档包放进哪个文件夹。", "The folder to put the packages into.")
    case .fromHelp: ("这一天起办结的。", "Those that ended from this day on.")
    case .untilHelp: ("到这一天为止。", "Up to and including this day.")
    case .checkHelp: ("核对这个归档包，或这个文件夹里的各个归档包。", "Check this package, or those in this folder.")
    case .make: ("制作归档包", "make archive packages")
    case .whichOnes:
      (
        "写办件号，或同时写 --closed-from 和 --closed-to，再写 --to；核对时只写 --check。",
        "Name cases, or both --closed-from and --closed-to in this order, with --to; or --check "
          + "alone."
      )
    case .staffNeeded:
      ("制作归档包请用 --staff 写明是谁。", "Name with --staff who makes the packages.")
    case .progress: ("{0}/{1} {2}", "{0}/{1} {2}")
    case .made:
      ("{0} 已归档：{1}（{2} 个文件，链尾 {3}）", "{0} archived: {1} ({2} files, end of chain {3})")
    case .madeBefore: ("{0}/{1} {2} 已有，跳过", "{0}/{1} {2} is there, skipped")
    case .sum: ("制作 {0} 件，已有 {1} 件。", "{0} made, {1} there before.")
    case .stopped:
      ("已停止，还有 {0} 件没有做；同一命令接着做。", "Stopped, {0} still to be made; the same command goes on.")
    case .exists:
      ("没有制作：{0} 已存在。", "Not made: {0} is already there.")
    case .noFolder: ("没有制作：没有文件夹 {0}。", "Not made: there is no folder {0}.")
    case .notWritten: ("没有制作：写不成 {0}：{1}", "Not made: {0} could not be written: {1}")
    case .notPlaced:
      (
        "制作已经留痕，但归档包没有放到 {0}：{1}。请再做一次。",
        "That it was made is written down, but the package was not put at {0}: {1}. Make it again."
      )
    case .noPDF:
      ("提示：这台机器做不了 PDF，归档包里只有文本：{0}", "Note: no PDF on this machine, papers are text alone: {0}")
    case .noneEnded: ("这期间没有办结的办件。", "No case ended in that time.")
    case .sound: ("{0} 完好（{1} 个文件）", "{0} is whole ({1} files)")
    case .differs: ("{0}：{1}", "{0}: {1}")
    case .noManifest: ("没有清单 manifest.json，或读不懂", "no manifest.json, or none that can be read")
    case .otherFormat:
      ("清单格式是第 {0} 版，请先更新程序", "the manifest has format {0}; update the program first")
    case .missing: ("缺 {0}", "{0} is missing")
    case .changed: ("{0} 与清单不符", "{0} is not as the manifest says")
    case .unknown: ("{0} 不在清单里", "{0} is not in the manifest")
    case .unreadable: ("留痕读不懂", "the journal cannot be read")
    case .brokenChain:
      ("第 {0} 条留痕与前面不衔接", "entry {0} of the journal does not follow on those before it")
    case .otherEnd: ("留痕的结尾与清单不符", "the journal does not end as the manifest says")
    case .otherContent:
      ("文件与制作时留痕记下的不符", "the files are not those that the entry of its making tells of")
    }
  }
}
