import { FluentProvider, Subtitle1, Text, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** Composition root of the pane. It says what this version can do, and offers nothing that it cannot. */
function FirstPage() {
  return (
    <FluentProvider theme={webLightTheme}>
      <main style={{ display: 'grid', gap: 12, padding: 16 }}>
        <Subtitle1 as="h1">绩效自评助手</Subtitle1>
        <Text block>这个版本在命令行里为工作簿文件评分，面板中的操作将在后续版本提供。</Text>
        <Text block>
          先保存工作簿，再在命令行运行：
          <br />
          <code>npm run -s jixiao -- score 工作簿.xlsx</code>
        </Text>
        <Text block>评分结果另存为新文件，原来的工作簿不会改动。</Text>
      </main>
    </FluentProvider>
  );
}

// Excel reports an add-in as broken when its page never says that it is ready.
void Office.onReady();

const pane = document.getElementById('pane');
if (!pane) throw new Error('the page has no #pane');
createRoot(pane).render(<FirstPage />);
