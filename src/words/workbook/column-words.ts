// What people read about a column, and about a setting.
import type { Text } from '../text';

export interface ColumnWords {
  header: Text;
  help: Text;
}

export interface SettingWords {
  label: Text;
  help: Text;
}
